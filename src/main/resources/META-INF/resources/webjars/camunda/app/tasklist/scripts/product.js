// The product's name in the header. The server may answer this address itself with the name that is set.
export default { name: '行革プラン変更管理' };
